using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace JmaCyber.Rules.Tests;

/// <summary>The public members of an assembly, written down so that a review sees every change.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared
        = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (string member in Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsValueType ? IsReadOnly(type) + "struct"
            : type.IsInterface ? "interface"
            : IsRecord(type) ? "record" : "class";
        string shape = (type.IsClass, type.IsAbstract, type.IsSealed) switch
        {
            (false, _, _) => "",
            (_, true, true) => "static ",
            (_, true, _) => "abstract ",
            (_, _, true) => "sealed ",
            _ => "",
        };
        string[] above = type.IsEnum ? [] :
        [
            .. new[] { type.BaseType }.OfType<Type>().Where(one => one != typeof(object) && one != typeof(ValueType)).Select(TypeName.Of),
            .. type.GetInterfaces().Where(one => one.IsVisible).Select(TypeName.Of).Order(StringComparer.Ordinal),
        ];
        return $"{shape}{kind} {TypeName.Of(type)}{(above.Length > 0 ? " : " : "")}{string.Join(", ", above)}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        IEnumerable<string> fields = type.GetFields(Declared).Where(field => field.IsPublic).OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => $"{Static(field.IsStatic)}{TypeName.Of(field)} {field.Name}");
        IEnumerable<string> constructors = type.GetConstructors(Declared).Where(one => IsSeen(one) && !one.IsStatic)
            .Select(one => $"{Family(one)}new({Parameters(one)})").Order(StringComparer.Ordinal);
        IEnumerable<string> properties = type.GetProperties(Declared)
            .Where(property => property.GetMethod is { } get && IsSeen(get) && !string.Equals(property.Name, "EqualityContract", StringComparison.Ordinal))
            .OrderBy(property => property.Name, StringComparer.Ordinal).Select(Property);
        IEnumerable<string> methods = type.GetMethods(Declared)
            .Where(method => IsSeen(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Where(method => method.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(Method, StringComparer.Ordinal).Select(Method);
        return [.. fields, .. constructors, .. properties, .. methods];
    }

    private static string Method(MethodInfo method)
        => $"{Family(method)}{Static(method.IsStatic)}{Virtual(method)}{TypeName.Of(method.ReturnParameter)} {method.Name}{TypeName.Arguments(method)}"
            + $"({Parameters(method)})";

    private static string Property(PropertyInfo property)
    {
        MethodInfo get = property.GetMethod!;
        string set = property.SetMethod is { } setter && IsSeen(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;"
            : "";
        string required = property.CustomAttributes.Any(one => IsRequired(one.AttributeType)) ? "required " : "";
        string index = property.GetIndexParameters() is { Length: > 0 } ? $"[{Parameters(get)}]" : "";
        return $"{Family(get)}{Static(get.IsStatic)}{Virtual(get)}{required}{TypeName.Of(property)} {property.Name}{index} {{ get;{set} }}";
    }

    private static string Parameters(MethodBase method) => (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")
        + string.Join(", ", method.GetParameters().Select(one => $"{TypeName.Of(one)} {one.Name}{Default(one)}"));

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { DefaultValue: bool value } => value ? " = true" : " = false",
        _ => $" = {parameter.DefaultValue ?? "default"}",
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Family(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Virtual(MethodInfo method) => method switch
    {
        { IsVirtual: false } or { IsFinal: true } => "",
        { IsAbstract: true } => "abstract ",
        _ => method.GetBaseDefinition() == method ? "virtual " : "override ",
    };

    private static string IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "";

    // By name: a build for an older framework brings its own.
    private static bool IsRequired(Type attribute) => string.Equals(attribute.Name, "RequiredMemberAttribute", StringComparison.Ordinal);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;
}
