using JmaCyber.Rules.Utility;
using NodaTime;
using OneOf;

namespace JmaCyber.Rules.Analysis.Interviews;

/// <summary>Lists as they are typed: words with spaces or commas between; a date begins or dates the one that is spoken of.</summary>
internal static class ListReader
{
    private static readonly char[] Between = [' ', '\t', ',', '、', ';', '　'];

    /// <summary>Days of operation, as <c>2024-02-10..2024-02-12 2024-02-13 newPatientsStopped</c>: a status is that of the day or range before it, and one
    /// without a status was closed.</summary>
    public static OneOf<IReadOnlyList<OperationDay>, Text> Operations(string text)
    {
        var days = new List<OperationDay>();
        int last = 0;
        foreach (string word in Words(text))
        {
            if (AnswerWords.Status(word) is { } status && last < days.Count)
            {
                for (; last < days.Count; last++)
                {
                    days[last] = new OperationDay(days[last].Date, status);
                }
            }
            else if (Days(word) is { } found)
            {
                last = days.Count;
                days.AddRange(found.Select(day => new OperationDay(day, OperationStatus.Closed)));
            }
            else
            {
                return AnswerReader.Said(word, AnswerWords.OperationsExpected);
            }
        }

        return days.Count > 0 ? days.ToArray() : AnswerReader.Said(text, AnswerWords.OperationsExpected);
    }

    /// <summary>Documents by number or value, each with what belongs to it, as <c>applicationForm 2024-03-04 ppcReport recurrencePrevention</c>.</summary>
    public static OneOf<IReadOnlyList<PartialDocument>, Text> Documents(string text)
    {
        var documents = new List<TypedDocument>();
        foreach (string word in Words(text))
        {
            if (AnswerWords.Document(word) is { } kind)
            {
                documents.Add(new TypedDocument(kind));
            }
            else if (documents.Count == 0 || !documents[documents.Count - 1].Takes(word))
            {
                return AnswerReader.Said(word, AnswerWords.DocumentsExpected);
            }
        }

        return documents.Count > 0 ? documents.Select(one => one.ToDocument()).ToArray() : AnswerReader.Said(text, AnswerWords.DocumentsExpected);
    }

    /// <summary>Earlier claims, each as <c>2023-07-01 2023-06-20 cyberAttack payable</c>: claim date, incident date, payment, outcome.</summary>
    public static OneOf<IReadOnlyList<PriorClaim>, Text> Priors(string text)
    {
        var priors = new List<PriorClaim>();
        string[] words = Words(text);
        int at = 0;
        while (at < words.Length)
        {
            PartialDate? claimedOn = PartialDate.TryParse(words[at]);
            PartialDate? occurredOn = at + 1 < words.Length ? PartialDate.TryParse(words[at + 1]) : null;
            if (claimedOn?.Day is not { } claimed || occurredOn?.Day is not { } occurred)
            {
                return AnswerReader.Said(words[at], AnswerWords.PriorsExpected);
            }

            at += 2;
            PaymentKind? payment = at < words.Length ? AnswerWords.Payment(words[at]) : null;
            at += payment is null ? 0 : 1;
            if (at == words.Length || AnswerWords.Outcome(words[at]) is not { } outcome || (outcome == Outcome.Payable && payment is null))
            {
                return AnswerReader.Said(at == words.Length ? text : words[at], AnswerWords.PriorsExpected);
            }

            at++;
            priors.Add(new PriorClaim(claimed, occurred, outcome, payment));
        }

        return priors.Count > 0 ? priors.ToArray() : AnswerReader.Said(text, AnswerWords.PriorsExpected);
    }

    private static string[] Words(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A day, or all days of a range, or null where a word is neither.</summary>
    private static IEnumerable<LocalDate>? Days(string word)
    {
        string[] ends = word.Split([".."], StringSplitOptions.None);
        if (ends.Length > 2 || PartialDate.TryParse(ends[0])?.Day is not { } first || PartialDate.TryParse(ends[ends.Length - 1])?.Day is not { } last)
        {
            return null;
        }

        int days = Period.DaysBetween(first, last);
        return days is >= 0 and < 366 ? Enumerable.Range(0, days + 1).Select(first.PlusDays) : null;
    }

    /// <summary>A document while it is typed.</summary>
    private sealed class TypedDocument(DocumentKind kind)
    {
        private MhlwEvidence evidence = MhlwEvidence.WrittenReport;
        private CertificateIssuer issuer = CertificateIssuer.LocalAssociation;
        private bool prevents;
        private bool notifies;
        private LocalDate? receivedOn;

        public bool Takes(string word)
        {
            if (PartialDate.TryParse(word)?.Day is { } day)
            {
                receivedOn = day;
                return true;
            }

            switch (kind)
            {
                case DocumentKind.MhlwReport:
                    evidence = AnswerWords.Evidence(word) ?? evidence;
                    return AnswerWords.Evidence(word) is not null;
                case DocumentKind.ClosureCertificate:
                    issuer = AnswerWords.Issuer(word) ?? issuer;
                    return AnswerWords.Issuer(word) is not null;
                case DocumentKind.PpcReport:
                    prevents |= AnswerWords.IsPrevention(word);
                    notifies |= AnswerWords.IsNotification(word);
                    return AnswerWords.IsPrevention(word) || AnswerWords.IsNotification(word);
                case DocumentKind.ApplicationForm:
                case DocumentKind.JmaReport:
                    return false;
            }

            throw new InvalidOperationException($"{kind} is no kind of document");
        }

        public PartialDocument ToDocument() => receivedOn is { } day ? PartialDocument.Dated(On(day)) : PartialDocument.Undated(On);

        private Document On(LocalDate day) => kind switch
        {
            DocumentKind.ApplicationForm => new ApplicationForm(day),
            DocumentKind.MhlwReport => new MhlwReport(day, evidence),
            DocumentKind.JmaReport => new JmaReport(day),
            DocumentKind.ClosureCertificate => new ClosureCertificate(day, issuer),
            DocumentKind.PpcReport => new PpcReport(day) { RecurrencePrevention = prevents, IndividualsNotified = notifies },
        };
    }
}
