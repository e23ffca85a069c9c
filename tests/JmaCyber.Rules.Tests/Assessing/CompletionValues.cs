using JmaCyber.Rules.Analysis;
using NodaTime;

namespace JmaCyber.Rules.Tests;

/// <summary>Values enough of each fact to show everything that it can change: all where there are few, all days of a month, and of more the edges.</summary>
internal sealed class CompletionValues(SupportProgram program, PartialFacts facts)
{
    private static readonly LocalDate First = Example.Day("1900-01-01");
    private static readonly LocalDate Last = Example.Day("2199-12-31");
    private static readonly LocalDate LastArrival = Example.Day("2099-11-30");

    public object?[] Of(ClaimFact fact) => fact switch
    {
        ClaimFact.IncidentKind => Choice(facts.IncidentKind),
        ClaimFact.OccurredOn => Days(facts.OccurredOn),
        ClaimFact.Category => Choice(facts.Category),
        ClaimFact.Relation => facts.Relation is { } relation ? [relation] : [MemberRelation.Opens, MemberRelation.None],
        ClaimFact.From => facts.From.IsKnown
            ? facts.From.Value is { } from ? Days(from) : [null]
            : [null, .. Near()],
        ClaimFact.Until => facts.Until.IsKnown ? facts.Until.Value is { } until ? Days(until) : [null] : [null, .. Near()],
        ClaimFact.InsiderCrime => facts.InsiderCrime.IsKnown ? [facts.InsiderCrime.Value ?? InsiderCrime.None] : Choice<InsiderCrime>(null),
        ClaimFact.Operations => facts.Operations.IsKnown ? [(facts.Operations.Value ?? []).ToArray()] : [.. Operations()],
        ClaimFact.FacilityKind => Choice(facts.FacilityKind),
        ClaimFact.PriorClaims => facts.PriorClaims.IsKnown ? [(facts.PriorClaims.Value ?? []).ToArray()] : [.. Priors()],
        ClaimFact.ClaimedOn => Days(facts.ClaimedOn),
        ClaimFact.Documents => facts.Documents.IsKnown ? [(facts.Documents.Value ?? []).Select(one => one.Document).ToArray()] : [.. Documents()],
    };

    private static object?[] Choice<T>(T? known)
        where T : struct, Enum
        => known is { } value ? [value] : [.. Enum.GetValues<T>().Cast<object?>()];

    private object?[] Days(PartialDate? date) => [.. DaysOf(date).Select(day => (object?)day)];

    private LocalDate[] DaysOf(PartialDate? date)
    {
        LocalDate first = date?.First ?? First;
        LocalDate last = date?.Last ?? Last;
        return Period.DaysBetween(first, last) <= 31
            ? [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)]
            : [.. Edges().Append(first).Append(last).Where(day => day >= first && day <= last).Distinct().Order()];
    }

    /// <summary>Days around the two dates on which a membership is tested.</summary>
    private IEnumerable<object?> Near() => DaysOf(facts.OccurredOn).Concat(DaysOf(facts.ClaimedOn)).SelectMany(day => new[] { day, day.PlusDays(1) })
        .Append(First).Append(Last).Where(day => day <= Last).Distinct().Select(day => (object?)day);

    private IEnumerable<LocalDate> Known()
    {
        PartialDate?[] dates = [facts.OccurredOn, facts.ClaimedOn, facts.From.Value, facts.Until.Value];
        return dates.OfType<PartialDate>().SelectMany(date => new[] { date.First, date.Last })
            .Concat((facts.PriorClaims.Value ?? []).SelectMany(prior => new[] { prior.ClaimedOn, prior.OccurredOn }))
            .Concat(program.Versions.Select(version => version.From)).Distinct();
    }

    private IEnumerable<LocalDate> Edges()
    {
        IEnumerable<LocalDate> years = Known().SelectMany(day => new[] { ProgramYear.Containing(day).Start, ProgramYear.Containing(day).End.PlusDays(1) });
        return Known().Concat(years).Append(LastArrival).SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Where(day => day >= First && day <= Last).Distinct();
    }

    /// <summary>The days on or after which lists of days and documents begin: each first day of a version that the incident can have.</summary>
    private LocalDate[] Starts()
    {
        LocalDate[] days = [.. DaysOf(facts.OccurredOn).Where(day => day <= (facts.ClaimedOn?.Last ?? Last))];
        return [.. days.GroupBy(day => program.VersionOn(day)?.Id).Select(version => version.Min()).Append(days.Max()).Concat(Known().Intersect(days)).Distinct()];
    }

    private IEnumerable<object> Operations()
    {
        yield return Array.Empty<OperationDay>();
        foreach (LocalDate start in Starts())
        {
            foreach (int closed in Counts())
            {
                foreach (int stopped in Counts().Where(count => closed + count > 0))
                {
                    yield return Enumerable.Range(0, closed + stopped)
                        .Select(day => new OperationDay(start.PlusDays(day), day < closed ? OperationStatus.Closed : OperationStatus.NewPatientsStopped)).ToArray();
                }
            }
        }
    }

    /// <summary>No day, few, and as many as some version pays, and a little more.</summary>
    private int[] Counts() => [.. program.Versions.SelectMany(version => version.Closure is PerClosureDay per ? new[] { per.MaxDays, per.MaxDays + 1 } : [])
        .Concat([0, 1, 2]).Distinct().Order()];

    private IEnumerable<object> Documents()
    {
        IEnumerable<LocalDate> days = Starts().Concat(program.Versions.Select(version => version.JmaReportsFrom).OfType<LocalDate>())
            .Where(day => day <= LastArrival && DaysOf(facts.OccurredOn).Any(occurred => occurred <= day)).Distinct();
        yield return Array.Empty<Document>();
        foreach (LocalDate day in days)
        {
            for (int set = 1; set < 1 << 7; set++)
            {
                bool Has(int bit) => (set >> bit & 1) != 0;
                if ((Has(5) || Has(6)) && !Has(4))
                {
                    continue;
                }

                List<Document> documents = [];
                documents.AddRange(Has(0) ? [new ApplicationForm(day)] : []);
                documents.AddRange(Has(1) ? [new MhlwReport(day, MhlwEvidence.EmailPrintout)] : []);
                documents.AddRange(Has(2) ? [new JmaReport(day)] : []);
                documents.AddRange(Has(3) ? [new ClosureCertificate(day, CertificateIssuer.PrefecturalAssociation)] : []);
                documents.AddRange(Has(4) ? [new PpcReport(day) { RecurrencePrevention = Has(5), IndividualsNotified = Has(6) }] : []);
                yield return documents.ToArray();
            }
        }
    }

    private IEnumerable<object> Priors()
    {
        yield return Array.Empty<PriorClaim>();
        LocalDate[] days = [.. DaysOf(facts.OccurredOn).Concat(DaysOf(facts.ClaimedOn)).Concat(Known().Select(day => ProgramYear.Containing(day).Start.PlusDays(-1)))
            .Distinct()];
        foreach (LocalDate claimedOn in days)
        {
            foreach (LocalDate occurredOn in days.Where(day => day <= claimedOn))
            {
                yield return new[] { new PriorClaim(claimedOn, occurredOn, Outcome.Payable, PaymentKind.CyberAttack) };
                yield return new[] { new PriorClaim(claimedOn, occurredOn, Outcome.NotPayable, payment: null) };
            }
        }
    }
}
