using System.Reflection;

namespace JmaCyber.Rules.Tests;

/// <summary>Types as C# writes them, null where null may stand.</summary>
internal static class TypeName
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(FieldInfo field) => Of(Nullability.Create(field));

    public static string Of(PropertyInfo property) => Of(Nullability.Create(property));

    public static string Of(ParameterInfo parameter)
    {
        string way = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        return many + way + Of(Nullability.Create(parameter));
    }

    public static string Arguments(MethodInfo method)
        => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";

    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        return Nullable.GetUnderlyingType(type) is { } value ? Of(value) + "?" : Named(type, Array.ConvertAll(type.GetGenericArguments(), Of));
    }

    private static string Of(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        string nullable = !type.IsValueType && !type.IsGenericParameter && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (info.ElementType is { } element)
        {
            return Of(element) + "[]" + nullable;
        }

        if (Nullable.GetUnderlyingType(type) is not null || info.GenericTypeArguments.Length == 0)
        {
            return Of(type) + nullable;
        }

        return Named(type, Array.ConvertAll(info.GenericTypeArguments, Of)) + nullable;
    }

    private static string Named(Type type, string[] arguments)
    {
        string name = type switch
        {
            _ when type == typeof(void) => "void",
            _ when type == typeof(bool) => "bool",
            _ when type == typeof(int) => "int",
            _ when type == typeof(long) => "long",
            _ when type == typeof(byte) => "byte",
            _ when type == typeof(string) => "string",
            _ when type == typeof(object) => "object",
            _ when type is { IsNested: true, IsGenericParameter: false } => $"{type.DeclaringType!.Name}.{type.Name}",
            _ => type.Name,
        };
        return arguments.Length == 0 ? name : $"{name.Split('`')[0]}<{string.Join(", ", arguments)}>";
    }
}
