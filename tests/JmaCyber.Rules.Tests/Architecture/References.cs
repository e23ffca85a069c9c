using System.Reflection;
using System.Reflection.Emit;

namespace JmaCyber.Rules.Tests;

/// <summary>
/// The types of its own assembly that a compiled type knows: by base type, interfaces, fields, signatures, attributes, and by the bodies of its
/// methods, their locals and all that they call.
/// </summary>
internal static class References
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        AddAll(found, type.GetInterfaces());
        AddAttributes(found, type);
        AddParameters(found, type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
        foreach (FieldInfo field in type.GetFields(Own))
        {
            Add(found, field.FieldType);
            AddAttributes(found, field);
        }

        foreach (MemberInfo member in type.GetProperties(Own).Concat<MemberInfo>(type.GetEvents(Own)))
        {
            AddAttributes(found, member);
        }

        foreach (MethodBase method in type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own)))
        {
            AddSignature(found, method);
            AddBody(found, method);
        }

        return found.Where(one => one.Assembly == type.Assembly).ToHashSet();
    }

    private static void AddSignature(HashSet<Type> found, MethodBase method)
    {
        AddAttributes(found, method);
        Add(found, (method as MethodInfo)?.ReturnType);
        AddParameters(found, method.IsGenericMethodDefinition ? method.GetGenericArguments() : []);
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            Add(found, parameter.ParameterType);
            AddAll(found, parameter.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        }
    }

    private static void AddBody(HashSet<Type> found, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(found, body.LocalVariables.Select(local => local.LocalType));
        AddAll(found, body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!));
        Type[] ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        foreach (int token in Tokens(body.GetILAsByteArray()!))
        {
            AddMember(found, method.Module.ResolveMember(token, ofType, ofMethod));
        }
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        Add(found, member as Type ?? member?.DeclaringType);
        switch (member)
        {
            case FieldInfo field:
                Add(found, field.FieldType);
                break;
            case MethodBase method:
                Add(found, (method as MethodInfo)?.ReturnType);
                AddAll(found, method.GetParameters().Select(parameter => parameter.ParameterType));
                AddAll(found, method.IsGenericMethod ? method.GetGenericArguments() : []);
                break;
        }
    }

    /// <summary>The tokens of types, methods and fields in a method's body.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (int at = 0; at < il.Length;)
        {
            OpCode code = il[at] == 0xFE ? OpCodes[(short)(0xFE00 | il[at + 1])] : OpCodes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineTok or OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField)
            {
                yield return BitConverter.ToInt32(il, at);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    private static void AddAttributes(HashSet<Type> found, MemberInfo member)
        => AddAll(found, member.GetCustomAttributesData().SelectMany(attribute => attribute.ConstructorArguments
            .Concat(attribute.NamedArguments.Select(named => named.TypedValue))
            .SelectMany(argument => new[] { argument.ArgumentType, argument.Value as Type }).OfType<Type>().Append(attribute.AttributeType)));

    private static void AddParameters(HashSet<Type> found, Type[] parameters)
        => AddAll(found, parameters.SelectMany(one => one.GetGenericParameterConstraints()));

    private static void AddAll(HashSet<Type> found, IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            Add(found, type);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        AddAll(found, type.IsGenericType ? type.GetGenericArguments() : []);
    }
}
