// JmaCyber.Rules on one page.
//
// The Japan Medical Association supports its members after a cyber attack or a leak of personal data: one fixed sum per facility and year.
// This library decides such claims: facts in, a decision out, every reason named. Nothing here needs the scheme's manual.
using JmaCyber.Rules;
using JmaCyber.Rules.Guidance;
using JmaCyber.Rules.Json;
using JmaCyber.Rules.Programs;
using NodaTime;
using OneOf;

SupportProgram program = SupportProgram.Current;

Say("1. One claim: typed facts in, a decision out");

// What every claim has is required by the compiler; what a claim cannot have does not compile: only an attack has days of closure.
Claim claim = new ClaimDraft
{
    Id = "2024-0001",
    Facility = new("F-13-00042", FacilityKind.Clinic),
    Member = new A1Member(from: Day(2015, 4, 1), MemberRelation.OpensAndManages),
    Incident = new CyberAttack(Day(2024, 2, 10))
    {
        Attack = AttackKind.MalwareInfection,
        Operations = [new(Day(2024, 2, 10), OperationStatus.Closed), new(Day(2024, 2, 13), OperationStatus.NewPatientsStopped)],
    },
    Documents =
    [
        new ApplicationForm(Day(2024, 3, 4)),
        new MhlwReport(Day(2024, 3, 4), MhlwEvidence.TelephoneForm),
        new ClosureCertificate(Day(2024, 3, 18), CertificateIssuer.LocalAssociation),
    ],
    ClaimedOn = Day(2024, 3, 4),
}.Validate().OrThrow();

Console.WriteLine(InOneLine(program.Decide(claim)));

// A decision is also a union of the library OneOf, for those who like its members.
OneOf<Payable, Incomplete, Referred, NotPayable> union = program.Decide(claim);
if (union.TryPickT0(out Payable paid, out _))
{
    Console.WriteLine(paid.Payout);
}

Say("2. Facts that cannot be: not an exception, but every problem, each with its place");

var draft = new ClaimDraft
{
    Id = "",
    Facility = new("F-13-00042", FacilityKind.Clinic),
    Member = new A1Member(from: Day(2015, 4, 1), MemberRelation.Opens),
    Incident = new DataLeak(Day(2024, 2, 10)),
    ClaimedOn = Day(2024, 2, 1),
};
if (draft.Validate().TryPickT1(out Problems found, out _))
{
    foreach (Problem problem in found)
    {
        Console.WriteLine(problem);
    }
}

Say("3. The claims of a clinic, together: each decision sees the earlier ones");

LocalDate lost = Day(2024, 11, 11);
Ledger claims = Ledger.Of(
[
    Arrived("attack-form-forgotten", Day(2024, 7, 16), new CyberAttack(Day(2024, 7, 2)), new JmaReport(Day(2024, 7, 16))),
    Arrived("leak", Day(2024, 12, 2), new DataLeak(lost), new ApplicationForm(Day(2024, 12, 2)), FullReport(Day(2024, 12, 2))),
    Arrived("another-attack", Day(2025, 2, 17), new CyberAttack(Day(2025, 2, 3)), new ApplicationForm(Day(2025, 2, 17))),
    Arrived("leak-again-next-year", Day(2025, 6, 2), new DataLeak(lost), new ApplicationForm(Day(2025, 6, 2)), FullReport(Day(2025, 6, 2))),
]).OrThrow();
foreach (Decision decision in program.Decide(claims))
{
    Console.WriteLine(InOneLine(decision));
}

Say("4. Another reading: what if every claim uses the year up, not only one that is paid?");

// The scheme is a value. What its documents leave open is a setting of it; the program itself never changes.
SupportProgram strict = program.With(AnnualSlot.Claim);
foreach (Decision decision in strict.Decide(claims))
{
    Console.WriteLine(InOneLine(decision));
}

Say("5. Why? Each rule judged says so, in English and Japanese, with what helps");

foreach (ExplainedFinding why in program.Decide(claims)[2].Explain().Where(one => one.Remedy is not null))
{
    Console.WriteLine($"{why.Finding.Rule}: {why.Sentence.En} {why.Remedy!.Text.En}");
}

Say("6. JSON in and out; ClaimFile.Read takes a whole file, one claim a line");

string json = ClaimJson.Write(claim);
Console.WriteLine(ClaimJson.Read(json).Match(
    read => DecisionJson.Write(program.Decide(read)),
    problems => string.Join(Environment.NewLine, problems)));
Console.WriteLine(ClaimJson.Read(json.Replace("2024-03-18", "18.3.2024", StringComparison.Ordinal)).Match(
    read => DecisionJson.Write(program.Decide(read)),
    problems => string.Join(Environment.NewLine, problems)));

Console.WriteLine();
Console.WriteLine(Disclaimer.Text.En);

// A decision is one of four, and Match makes the caller face them all.
static string InOneLine(Decision decision) => $"{decision.Claim.Id}: " + decision.Match(
    payable => $"{payable.Amount} yen, credited by {payable.Payout.CreditedBy:uuuu-MM-dd}",
    incomplete => $"{incomplete.Amount} yen, once these are there: {incomplete.Missing}",
    referred => $"the office decides: {referred.Reasons}",
    notPayable => $"not payable: {notPayable.Reasons}");

static Claim Arrived(string id, LocalDate on, Incident incident, params Document[] documents) => new ClaimDraft
{
    Id = id,
    Facility = new("F-13-00042", FacilityKind.Clinic),
    Member = new A1Member(from: Day(2015, 4, 1), MemberRelation.OpensAndManages),
    Incident = incident,
    Documents = documents,
    ClaimedOn = on,
}.Validate().OrThrow();

static PpcReport FullReport(LocalDate on) => new(on) { RecurrencePrevention = true, IndividualsNotified = true };

static LocalDate Day(int year, int month, int day) => new(year, month, day);

static void Say(string heading) => Console.WriteLine($"{Environment.NewLine}{heading}");
