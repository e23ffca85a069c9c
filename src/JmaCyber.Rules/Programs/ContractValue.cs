using System.Globalization;
using System.Text;
using JmaCyber.Rules.Utility;
using NodaTime;

namespace JmaCyber.Rules.Programs;

/// <summary>A value of the JSON contract, as far as programs have any: a text, a number, nothing, a list or an object. Closed: there is no sixth.</summary>
internal abstract class ContractValue
{
    private ContractValue()
    {
    }

    /// <summary>No value.</summary>
    public static ContractValue Null { get; } = new Nothing();

    public static ContractValue Of(string text) => new Word(text);

    public static ContractValue Of(Yen yen) => new Whole(yen.Amount);

    public static ContractValue Of(int number) => new Whole(number);

    public static ContractValue Of(LocalDate date) => new Word(DateText.En(date));

    public static ContractValue Of(LocalDate? date) => date is { } one ? Of(one) : Null;

    public static ContractValue Of<T>(T value)
        where T : struct, Enum
        => new Word(ContractName.Of(value));

    public static ContractValue Of(IEnumerable<ContractValue> items) => new Items([.. items]);

    public static ContractValue Of(IEnumerable<(string Name, ContractValue Value)> members) => new Members([.. members]);

    /// <summary>Goes on with the one that it is.</summary>
    public abstract void Visit(IContractVisitor visitor);

    /// <summary>The value without white space, strings escaped as in RFC 8785.</summary>
    public string ToCanonical()
    {
        var canonical = new CanonicalText();
        Visit(canonical);
        return canonical.ToString();
    }

    private sealed class Nothing : ContractValue
    {
        public override void Visit(IContractVisitor visitor) => visitor.Null();
    }

    private sealed class Word(string text) : ContractValue
    {
        public override void Visit(IContractVisitor visitor) => visitor.Text(text);
    }

    private sealed class Whole(long number) : ContractValue
    {
        public override void Visit(IContractVisitor visitor) => visitor.Number(number);
    }

    private sealed class Items(IReadOnlyList<ContractValue> items) : ContractValue
    {
        public override void Visit(IContractVisitor visitor) => visitor.List(items);
    }

    private sealed class Members(IReadOnlyList<(string Name, ContractValue Value)> members) : ContractValue
    {
        public override void Visit(IContractVisitor visitor) => visitor.Object(members);
    }

    private sealed class CanonicalText : IContractVisitor
    {
        private readonly StringBuilder text = new();

        public void Null() => text.Append("null");

        public void Number(long number) => text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void Text(string value)
        {
            text.Append('"');
            foreach (char c in value)
            {
                text.Append(Escaped(c));
            }

            text.Append('"');
        }

        public void List(IReadOnlyList<ContractValue> items)
        {
            text.Append('[');
            for (int i = 0; i < items.Count; i++)
            {
                text.Append(i == 0 ? string.Empty : ",");
                items[i].Visit(this);
            }

            text.Append(']');
        }

        public void Object(IReadOnlyList<(string Name, ContractValue Value)> members)
        {
            text.Append('{');
            for (int i = 0; i < members.Count; i++)
            {
                text.Append(i == 0 ? string.Empty : ",");
                Text(members[i].Name);
                text.Append(':');
                members[i].Value.Visit(this);
            }

            text.Append('}');
        }

        public override string ToString() => text.ToString();

        private static string Escaped(char c) => c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            _ => c.ToString(),
        };
    }
}

/// <summary>Writes a value of the contract in some form.</summary>
internal interface IContractVisitor
{
    void Null();

    void Text(string value);

    void Number(long number);

    void List(IReadOnlyList<ContractValue> items);

    void Object(IReadOnlyList<(string Name, ContractValue Value)> members);
}
