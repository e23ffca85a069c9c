namespace JmaCyber.Rules.Tests;

public sealed class FlowchartTextTests
{
    private static readonly IReadOnlyList<(Flowchart Chart, FlowchartPath? Path, Language Language, string Drawing)> Drawings =
        [.. Charts.Drawn(FlowchartText.Render, FlowchartText.Render)];

    [Fact]
    public void The_chart_is_a_tree()
        => Assert.Equal(
            """
            どの一時支援金に当たるか
            事由発生日が令和5年6月1日（2023-06-01）以後の事案：2023年版

            1. その施設はサイバー攻撃の被害を受けましたか。
            |
            |-- はい   --> 2. 攻撃のために休業した日が1日以上ありますか。
            |  |
            |  |-- はい   --> パターン1　サイバー攻撃一時支援金（休業あり）
            |  |              1日      200,000円
            |  |              2日      300,000円
            |  |              3日以上  400,000円
            |  |
            |  `-- いいえ --> パターン2　サイバー攻撃一時支援金（休業なし）
            |                 100,000円
            |
            `-- いいえ --> 3. 攻撃によらずに個人情報が漏えいしましたか。
               |
               |-- はい   --> パターン3　個人情報漏えい一時支援金
               |              50,000円
               |
               `-- いいえ --> 対象外　どちらの一時支援金にも当たりません。

            この図は、事案がどのパターンに当たるかだけを示します。
            支払われるか否かは、すべてのルールで判定します。
            これは非公式の情報です。最終的には制度規程と一時支援金事務局の判断によります。
            """.ReplaceLineEndings("\n"),
            FlowchartText.Render(Flowchart.For(SupportProgram.Current), Language.Ja),
            ignoreLineEndingDifferences: false);

    [Fact]
    public void What_is_walked_is_marked_by_stars_and_double_lines()
    {
        Decision decision = Example.Leak().Decide();
        string[] lines = FlowchartText.Render(Flowchart.For(decision).Walk(decision), Language.En).Split('\n');

        Assert.Equal(
            [
                "* 1. Did the facility suffer harm from a cyber attack?",
                "* |",
                "* `== No  ==> 3. Did personal data leak without a cyber attack?",
                "*    |",
                "*    |== Yes ==> Pattern 3: Data-leak payment",
                "*    |           50,000 yen",
            ],
            lines.Where(line => line.StartsWith('*')));
    }

    [Fact]
    public void An_unclear_way_stops_at_the_first_question_and_says_so()
    {
        Decision decision = Example.Unclear().Decide();
        string[] lines = FlowchartText.Render(Flowchart.For(decision).Walk(decision), Language.Ja).Split('\n');

        Assert.Contains("* |  ?? 不明のため、ここで止まります", lines);
        Assert.DoesNotContain(lines, line => line.Contains("==>", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_wider_than_a_terminal_unless_an_amount_is_enormous()
        => Assert.All(Drawings.Where(one => one.Chart.Version.Id != Charts.AwkwardId), one
            => Assert.All(one.Drawing.Split('\n'), line => Assert.InRange(TextMeasure.Columns(line), 0, 80)));

    [Fact]
    public void Amounts_stand_right_aligned_in_columns()
        => Assert.All(Drawings, one =>
        {
            string unit = one.Language == Language.Ja ? "円" : " yen";
            string[] rows = [.. one.Drawing.Split('\n').Where(line => line.EndsWith(unit, StringComparison.Ordinal)).Take(one.Chart.Outcomes[0].Amounts.Count)];
            Assert.Single(rows.Select(TextMeasure.Columns).Distinct());
        });

    [Fact]
    public void Every_amount_is_there_and_that_it_is_unofficial_stands_there_once()
        => Assert.All(Drawings, one =>
        {
            Assert.All(one.Chart.Outcomes.SelectMany(outcome => outcome.Amounts), amount
                => Assert.Contains(amount.AmountText.In(one.Language), one.Drawing, StringComparison.Ordinal));
            string flat = one.Drawing.Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
            Assert.Equal(1, flat.Count(Disclaimer.OfInformation.In(one.Language).Replace(" ", string.Empty, StringComparison.Ordinal)));
            Assert.DoesNotContain(one.Drawing.Split('\n'), line => line.EndsWith(' '));
        });
}
