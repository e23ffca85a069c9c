using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JmaCyber.Rules.Programs;

namespace JmaCyber.Rules.Json.Writing;

/// <summary>Writes a program by the list of its members.</summary>
internal sealed class ProgramWriter : IContractVisitor
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter writer;

    private ProgramWriter(Utf8JsonWriter writer) => this.writer = writer;

    public static string Page(SupportProgram program)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            Write(json, program);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Write(Utf8JsonWriter json, SupportProgram program)
        => ContractValue.Of([("name", ContractValue.Of(program.Name)), .. ProgramMembers.Of(program, all: true)]).Visit(new ProgramWriter(json));

    public void Null() => writer.WriteNullValue();

    public void Text(string value) => writer.WriteStringValue(value);

    public void Number(long number) => writer.WriteNumberValue(number);

    public void List(IReadOnlyList<ContractValue> items)
    {
        writer.WriteStartArray();
        foreach (ContractValue item in items)
        {
            item.Visit(this);
        }

        writer.WriteEndArray();
    }

    public void Object(IReadOnlyList<(string Name, ContractValue Value)> members)
    {
        writer.WriteStartObject();
        foreach ((string name, ContractValue value) in members)
        {
            writer.WritePropertyName(name);
            value.Visit(this);
        }

        writer.WriteEndObject();
    }
}
