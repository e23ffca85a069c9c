namespace JmaCyber.Rules.Tests;

public sealed class IdentificationNumberTests
{
    [Theory]
    [InlineData("123456")]
    [InlineData("000000")]
    [InlineData("012345")]
    public void A_medical_registration_number_is_six_ASCII_digits(string digits)
    {
        Assert.True(MedicalRegistrationNumber.TryFrom(digits, out MedicalRegistrationNumber? number));
        Assert.Equal(digits, number.Value);
        Assert.Equal(digits, number.ToString());
        Assert.Equal(number, MedicalRegistrationNumber.From(digits));
        Assert.Equal(number, MedicalRegistrationNumber.Read(digits).OrThrow());
        Assert.False(MemberNumber.TryFrom(digits, out _));
    }

    [Theory]
    [InlineData("1234567890")]
    [InlineData("0000000000")]
    public void A_member_number_is_ten_ASCII_digits(string digits)
    {
        Assert.True(MemberNumber.TryFrom(digits, out MemberNumber? number));
        Assert.Equal(digits, number.Value);
        Assert.Equal(digits, number.ToString());
        Assert.Equal(number, MemberNumber.From(digits));
        Assert.Equal(number, MemberNumber.Read(digits).OrThrow());
        Assert.False(MedicalRegistrationNumber.TryFrom(digits, out _));
    }

    [Theory]
    [InlineData(null, "is missing", "がありません")]
    [InlineData("", "is missing", "がありません")]
    [InlineData("12345", "has 5 digits", "が5桁です")]
    [InlineData("1234567", "has 7 digits", "が7桁です")]
    [InlineData("１２３４５６", "has full-width digits", "に全角数字があります")]
    [InlineData("12345６", "has full-width digits", "に全角数字があります")]
    [InlineData("123 56", "has characters that are no digits", "に数字でない文字があります")]
    [InlineData("123-456", "has characters that are no digits", "に数字でない文字があります")]
    [InlineData(" 123456", "has characters that are no digits", "に数字でない文字があります")]
    [InlineData("123456\n", "has characters that are no digits", "に数字でない文字があります")]
    [InlineData("+12345", "has characters that are no digits", "に数字でない文字があります")]
    [InlineData("١٢٣٤٥٦", "has characters that are no digits", "に数字でない文字があります")]
    [InlineData("一二三四五六", "has characters that are no digits", "に数字でない文字があります")]
    [InlineData("12345a", "has characters that are no digits", "に数字でない文字があります")]
    public void Anything_else_is_refused_and_what_is_expected_is_said_in_both_languages(string? typed, string en, string ja)
    {
        Assert.False(MedicalRegistrationNumber.TryFrom(typed, out MedicalRegistrationNumber? number));
        Assert.Null(number);
        Problem problem = Assert.Single(MedicalRegistrationNumber.Read(typed).AsT1);
        Assert.Equal("$", problem.Path);
        Assert.StartsWith("the medical registration number " + en, problem.Message.En, StringComparison.Ordinal);
        Assert.Contains("expected 6 ASCII digits", problem.Message.En, StringComparison.Ordinal);
        Assert.StartsWith("医籍番号" + ja, problem.Message.Ja, StringComparison.Ordinal);
        Assert.Contains("6桁だけが必要です", problem.Message.Ja, StringComparison.Ordinal);
        RegisterTests.AssertSameNumbers(problem.Message);
        var refusal = Assert.Throws<ArgumentException>(() => MedicalRegistrationNumber.From(typed!));
        Assert.Contains(problem.Message.En, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("12345678901")]
    [InlineData("１２３４５６７８９０")]
    [InlineData("123456789x")]
    public void A_member_number_says_that_it_needs_ten(string typed)
    {
        Assert.False(MemberNumber.TryFrom(typed, out _));
        Problem problem = Assert.Single(MemberNumber.Read(typed).AsT1);
        Assert.StartsWith("the member number has ", problem.Message.En, StringComparison.Ordinal);
        Assert.Contains("expected 10 ASCII digits", problem.Message.En, StringComparison.Ordinal);
        Assert.Contains("10桁だけが必要です", problem.Message.Ja, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => MemberNumber.From(typed));
    }

    [Fact]
    public void A_refusal_never_repeats_what_was_typed()
    {
        const string typed = "987654321";
        Assert.DoesNotContain(typed, MemberNumber.Read(typed).AsT1[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(typed, MedicalRegistrationNumber.Read(typed).AsT1[0].Message.Ja, StringComparison.Ordinal);
    }

    // Every single UTF-16 unit in the place of the last digit: ten do.
    [Fact]
    public void Of_all_characters_only_ten_are_taken()
    {
        int taken = Enumerable.Range(0, 0x10000).Count(c => MedicalRegistrationNumber.TryFrom("12345" + (char)c, out _));
        Assert.Equal(10, taken);
    }
}
