namespace JmaCyber.Rules.Rulebook;

/// <summary>The member is told after the transfer (<c>payout.notice</c>; MANUAL Q4-3).</summary>
internal readonly struct PayoutNotice : IStatement
{
    public int Section => 7;

    public string Id => "payout.notice";

    public Text Title => new("振込みの連絡", "notice of the transfer");

    public string Sources => "MANUAL Q4-3";

    public Text Statement(SupportProgram program) => new(
        ja: "振込みの後、会員には、給付申請兼振込依頼書で選んだ方法（電話または電子メール）で連絡があります。",
        en: "After the transfer the member is told by telephone or e-mail, as ticked on the application form.");
}
