using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;
using Type = System.Type;

namespace JmaCyber.Rules.Tests;

/// <summary>
/// Which types of the library each of them knows, as ArchUnitNET reads it from the compiled code: by base types, members, attributes and the
/// bodies of methods. What the compiler makes of a method counts as the type in which it was written.
/// </summary>
internal static class Dependencies
{
    private static readonly System.Reflection.Assembly Library = typeof(Claim).Assembly;

    private static readonly Architecture Architecture = new ArchLoader().LoadAssembly(Library).Build();

    private static readonly ILookup<Type, Type> Known = (
        from type in Architecture.Types
        let knowing = Library.GetType(type.FullName)
        where knowing is not null
        from target in type.Dependencies.SelectMany(Targets)
        let known = Library.GetType(target.FullName)
        where known is not null
        select (knowing, known)).Distinct().ToLookup(arrow => arrow.knowing, arrow => arrow.known);

    public static IEnumerable<Type> Of(Type type) => Known[type];

    // Who calls a method or takes a field knows the types that it hands over too: a value of an enum shows nowhere else.
    private static IEnumerable<IType> Targets(ITypeDependency dependency) => dependency switch
    {
        IMemberMemberDependency { TargetMember: MethodMember method } => [dependency.Target, method.ReturnType, .. method.Parameters],
        IMemberMemberDependency { TargetMember: FieldMember field } => [dependency.Target, field.Type],
        _ => [dependency.Target],
    };
}
