namespace JmaCyber.Rules.Guidance.Flowcharts;

/// <summary>The three questions, in our own words, and what a claim's facts answer (section 2 of the register).</summary>
internal static class FlowchartQuestions
{
    public static FlowchartQuestion Attacked(FlowchartNode yes, FlowchartNode no) => new(
        1,
        "attacked",
        new Text("その施設はサイバー攻撃の被害を受けましたか。", "Did the facility suffer harm from a cyber attack?"),
        "MANUAL chart; MANUAL 2-3(1)①; MANUAL Q4-6; MANUAL Q4-7",
        yes,
        no,
        static (incident, _) => incident.Match<FlowchartAnswer?>(
            cyberAttack: static _ => FlowchartAnswer.Yes,
            dataLeak: static _ => FlowchartAnswer.No,
            suspiciousMessage: static _ => FlowchartAnswer.No,
            undetermined: static _ => null));

    public static FlowchartQuestion Closed(FlowchartNode yes, FlowchartNode no) => new(
        2,
        "closed",
        new Text("攻撃のために休業した日が1日以上ありますか。", "Was it closed for 1 day or more because of the attack?"),
        "MANUAL chart; MANUAL 2-3(1)①; MANUAL 2-3(1)(*)",
        yes,
        no,
        static (_, closureDays) => closureDays is not { } days ? null : days >= 1 ? FlowchartAnswer.Yes : FlowchartAnswer.No);

    public static FlowchartQuestion Leaked(FlowchartNode yes, FlowchartNode no) => new(
        3,
        "leaked",
        new Text("攻撃によらずに個人情報が漏えいしましたか。", "Did personal data leak without a cyber attack?"),
        "MANUAL chart; MANUAL 2-3(1)②; MANUAL Q4-8",
        yes,
        no,
        static (incident, _) => incident is DataLeak ? FlowchartAnswer.Yes : FlowchartAnswer.No);
}
