using System.Text.Json.Nodes;
using JmaCyber.Rules.Cli;
using Spectre.Console.Testing;

namespace JmaCyber.Rules.Cli.Tests.Asking;

/// <summary><c>ask</c>: an interview on plain input and on a terminal, in both languages.</summary>
public sealed class AskTests
{
    /// <summary>An attack of a member who is in order, closed for two days, all papers there but the certificate.</summary>
    private const string WholeWay = "1\n2024-02-10\na1\nopens\n2015\n-\nnone\n2024-02-10..2024-02-11\n-\n1 2\n";

    [Fact]
    public void It_asks_what_matters_and_ends_with_what_is_certain_and_the_guide()
    {
        ConsoleRun run = ConsoleRun.Reading(WholeWay, "ask", "--lang", "en");

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains("The outcome: incomplete. The amount: 300,000 yen, once the papers are complete.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Closure certificate", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Guide to pattern 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("0120-179-066", run.Output, StringComparison.Ordinal);
        Assert.Contains("Unofficial", run.Output, StringComparison.Ordinal);
        Assert.Equal(10, run.ErrorLines.Count(line => line.StartsWith("→ ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_in_Japanese()
    {
        ConsoleRun run = ConsoleRun.Reading(WholeWay, "ask", "--lang", "ja");

        Assert.Contains("結果は「書類不足」です。額は300,000円です（書類がそろった場合）。", run.Output.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("パターン1の手引き", run.Output, StringComparison.Ordinal);
        Assert.Contains("何が起きましたか。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_goes_to_standard_output_and_the_conversation_beside_it()
    {
        ConsoleRun run = ConsoleRun.Reading("3\n", "ask", "--lang", "en", "--quiet");

        Assert.Contains("[incident.kind]", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[incident.kind]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("→", run.Error, StringComparison.Ordinal);
        Assert.Contains("The outcome: not payable.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("pattern", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_answer_that_cannot_be_is_explained_and_asked_again()
    {
        ConsoleRun run = ConsoleRun.Reading("5\nno\n-\n1\n2024-13\n2024-02\n2023\n2024-02-10\n", "ask", "--lang", "en");

        Assert.Contains("$.incident.kind: '5' is no choice; expected a number from 1 to 4", run.Error, StringComparison.Ordinal);
        Assert.Contains("'no' is no choice", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.incident.occurredOn: '2024-13' is no date", run.Error, StringComparison.Ordinal);
        Assert.Contains("So far it is 2024-02; if you can, say more exactly.", run.Error, StringComparison.Ordinal);
        Assert.Contains("2023 is not within 2024-02, which was answered before", run.Error, StringComparison.Ordinal);
        Assert.Contains("[member.category]", run.ErrorLines[^4], StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_answer_can_be_taken_back_and_a_question_passed_over_and_looked_into()
    {
        ConsoleRun run = ConsoleRun.Reading("<\n?\n2\n<\n1\n\n<\n2024-02-10\n", "ask", "--lang", "en");

        Assert.Contains("there is no answer to take back", run.Error, StringComparison.Ordinal);
        Assert.Contains("incident.message-only: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("[MANUAL Q4-7]", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.ErrorLines.Count(line => line.EndsWith("[incident.kind]", StringComparison.Ordinal)));
        Assert.Equal(3, run.ErrorLines.Count(line => line.EndsWith("[incident.occurredOn]", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_nobody_knows_is_passed_over_and_named_at_the_end()
    {
        ConsoleRun run = ConsoleRun.Reading(string.Concat(Enumerable.Repeat("\n", 12)), "ask", "--lang", "en");

        Assert.Contains("Not known yet, and it matters:", run.Output, StringComparison.Ordinal);
        Assert.Contains("50,000 to 400,000 yen", run.Output.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(12, run.ErrorLines.Count(line => line.EndsWith(']')));
    }

    [Fact]
    public void What_is_saved_is_gone_on_with()
    {
        using var files = new Files();
        string draft = files.PathOf("draft.jsonl");
        ConsoleRun.Reading("1\n2024-02-10\n", "ask", "--save", draft);
        Assert.Equal("""{"id":"draft","incident":{"kind":"cyberAttack","occurredOn":"2024-02-10"}}""" + "\n", File.ReadAllText(draft));

        ConsoleRun run = ConsoleRun.Reading("a1\n", "ask", draft, "--save", draft);
        Assert.Contains("[member.category]", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[incident.kind]", run.Error, StringComparison.Ordinal);
        JsonNode assessed = JsonNode.Parse(ConsoleRun.Of("assess", draft).Output)!;
        Assert.Equal("member.relation", assessed["next"]![0]!["fact"]!.GetValue<string>());
    }

    [Fact]
    public void With_claim_it_goes_on_to_a_whole_claim_and_its_decision()
    {
        using var files = new Files();
        string draft = files.PathOf("draft.jsonl");
        string rest = "F-1\nclinic\n2015-04\n2015-04-01\n2024-03-01\n2024-03-04\n2024-03-05\n";
        ConsoleRun run = ConsoleRun.Reading(WholeWay + rest, "ask", "--claim", "--save", draft, "--lang", "en");

        string decision = run.OutputLines[^1];
        Assert.Equal("incomplete", JsonNode.Parse(decision)!["outcome"]!.GetValue<string>());
        Assert.Equal(decision, Assert.Single(ConsoleRun.Of("decide", draft).OutputLines));
        Assert.Contains("[documents[1].receivedOn]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_ends_payable_is_told_and_kept()
    {
        using var files = new Files();
        string draft = files.PathOf("draft.jsonl");
        ConsoleRun run = ConsoleRun.Reading(WholeWay.Replace("\n1 2\n", "\n1 2 4\n", StringComparison.Ordinal), "ask", "--lang", "en", "--save", draft);

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains("The outcome: payable. The amount: 300,000 yen.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"closureCertificate\"", File.ReadAllText(draft), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_passed_over_is_no_default_of_a_decision()
    {
        ConsoleRun run = ConsoleRun.Reading("1\n2024-02-10\na1\nopens\n2015-04-01\n-\n\n-\n\n1 2\nF-1\nclinic\n2024-03-04\n2024-03-04\n2024-03-01\n", "ask", "--claim", "--lang", "en");

        Assert.DoesNotContain("\"outcome\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("not decided, since this is not known: incident.insiderCrime, priorClaims", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("１\n２０２０\n")]
    [InlineData("　1　\n2020\n")]
    public void An_input_method_for_Japanese_is_understood(string answers)
        => Assert.Contains("The outcome: not payable.", ConsoleRun.Reading(answers, "ask", "--lang", "en").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "--save has no value; expected FILE")]
    [InlineData("-", "expected the name of a file")]
    public void Where_nothing_can_be_kept_nothing_is_asked(string file, string why)
        => ConsoleRun.Reading("3\n", "ask", "--lang", "en", "--save", file).AssertRefused(why);

    [Fact]
    public void A_place_where_nothing_can_be_written_is_found_out_before_anything_is_asked()
    {
        using var files = new Files();
        ConsoleRun run = ConsoleRun.Reading("3\n", "ask", "--lang", "en", "--save", files.PathOf("none/draft.jsonl"));

        Assert.Equal(ExitCode.Lost, run.Exit);
        Assert.DoesNotContain("What happened?", run.Error, StringComparison.Ordinal);
        Assert.Empty(files.Names);
    }

    [Fact]
    public void Without_all_that_a_claim_requires_it_says_what_is_missing()
    {
        ConsoleRun run = ConsoleRun.Reading("3\n", "ask", "--claim", "--lang", "en");

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains("$.facility.id: is not known; a claim needs it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_file_is_not_begun_with_and_answers_are_no_file()
    {
        using var files = new Files();
        string file = files.With("draft.jsonl", """{"id":"a","claimedOn":"soon"}""");
        ConsoleRun.Reading("1\n", "ask", file, "--lang", "en").AssertRefused("draft.jsonl:1: $.claimedOn: ", "expected one without faults");
        ConsoleRun.Reading("1\n", "ask", "-", "--lang", "en").AssertRefused("standard input (-) is where the answers come from");
        ConsoleRun.Reading("1\n", "ask", files.PathOf("none"), "--lang", "en").AssertRefused("does not exist");
    }

    [Fact]
    public void It_begins_with_the_first_claim_of_a_file_whatever_is_wrong_behind_it()
    {
        using var files = new Files();
        string file = files.With("draft.jsonl", """{"id":"a","incident":{"kind":"cyberAttack"}}""", """{"id":"b","claimedOn":"soon"}""");
        ConsoleRun run = ConsoleRun.Reading("2020\n", "ask", file, "--lang", "en");

        Assert.Contains("“a”", run.Output, StringComparison.Ordinal);
        Assert.Contains("The outcome: not payable.", run.Output, StringComparison.Ordinal);
        Assert.Contains("draft.jsonl:2: $.claimedOn: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Bad, run.Exit);
    }

    [Fact]
    public void On_a_terminal_choices_are_picked_and_the_rest_is_typed()
    {
        using var console = new TestConsole().Interactive();
        console.Profile.Width = 80;
        console.Input.PushKey(ConsoleKey.DownArrow);
        console.Input.PushKey(ConsoleKey.Enter);
        console.Input.PushTextWithEnter("2020");
        ConsoleRun run = ConsoleRun.On(Terminal(console), "ask", "--lang", "en");

        Assert.Contains("The outcome: not payable.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Start of the scheme", run.Output, StringComparison.Ordinal);
        Assert.Contains("A leak of personal data without a cyber attack", console.Output, StringComparison.Ordinal);
        Assert.Contains("On which day did the harm set in", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_a_choice_can_be_passed_over_and_an_answer_taken_back()
    {
        using var console = new TestConsole().Interactive();
        console.Profile.Width = 80;
        Pick(console, 0);
        console.Input.PushTextWithEnter("<");
        Pick(console, 4);
        console.Input.PushTextWithEnter("2020");
        ConsoleRun run = ConsoleRun.On(Terminal(console), "ask", "--lang", "ja");

        Assert.Contains("わからない", console.Output, StringComparison.Ordinal);
        Assert.Contains("一つ前の答えを取り消す", console.Output, StringComparison.Ordinal);
        Assert.Contains("結果は「支払対象外」です。", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void On_a_terminal_the_end_of_input_ends_it_too_at_a_choice_and_at_a_line(int answers)
    {
        using var console = new TestConsole().Interactive();
        console.Profile.Width = 80;
        for (int i = 0; i < answers; i++)
        {
            Pick(console, 0);
        }

        console.Input.PushKey(new ConsoleKeyInfo('\u0004', ConsoleKey.D, shift: false, alt: false, control: true));
        ConsoleRun run = ConsoleRun.On(Terminal(console), "ask", "--lang", "en");

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains("Not known yet, and it matters:", run.Output, StringComparison.Ordinal);
    }

    private static Host Terminal(TestConsole console) => new() { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, Prompts = () => console };

    private static void Pick(TestConsole console, int place)
    {
        for (int i = 0; i < place; i++)
        {
            console.Input.PushKey(ConsoleKey.DownArrow);
        }

        console.Input.PushKey(ConsoleKey.Enter);
    }
}
