using NodaTime;

namespace JmaCyber.Rules;

/// <summary>A requirement is met by the first document that meets it; without any it is missing, which never refuses a claim (section 5).</summary>
internal static class Requirement
{
    public static FindingResult Judge(bool required, LocalDate? metOn)
    {
        if (!required)
        {
            return FindingResult.NotJudged;
        }

        return metOn is null ? FindingResult.Missing : FindingResult.Met;
    }
}
