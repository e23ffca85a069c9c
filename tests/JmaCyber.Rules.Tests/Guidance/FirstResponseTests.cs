using NodaTime;

namespace JmaCyber.Rules.Tests;

public sealed class FirstResponseTests
{
    private static readonly LocalDate Today = new(2024, 2, 13);

    public static TheoryData<int> AllSigns => [.. Enumerable.Range(0, 32)];

    // A question mark stands for a condition.
    [Theory]
    [InlineData(Signs.None, "")]
    [InlineData(Signs.Suspicion, "vendor desk? mhlw? police?")]
    [InlineData(Signs.SupportScam, "desk")]
    [InlineData(Signs.Unsure, "desk")]
    [InlineData(Signs.SystemStopped, "vendor desk mhlw? police?")]
    [InlineData(Signs.DataLeaked, "vendor? desk mhlw? ppc? police?")]
    [InlineData(Signs.SystemStopped | Signs.DataLeaked, "vendor desk mhlw? ppc? police?")]
    [InlineData(Signs.Suspicion | Signs.Unsure, "vendor desk mhlw? police?")]
    [InlineData(Signs.Suspicion | Signs.SystemStopped, "vendor desk mhlw police")]
    [InlineData(Signs.Suspicion | Signs.DataLeaked, "vendor desk mhlw ppc? police")]
    [InlineData(Signs.SupportScam | Signs.Unsure, "desk")]
    [InlineData(Signs.SupportScam | Signs.Suspicion, "vendor desk mhlw? police?")]
    public void The_steps_follow_from_the_signs(Signs signs, string steps) => Assert.Equal(steps, Steps(FirstResponse.For(signs, Today)));

    [Theory]
    [MemberData(nameof(AllSigns))]
    public void The_steps_stand_in_the_order_of_the_register_each_once(int signs)
    {
        FirstResponse response = FirstResponse.For((Signs)signs, Today);
        Rule[] rules = [.. response.Steps.Select(step => step.Rule)];
        Assert.Equal(Register.All.Where(rules.Contains), rules);
        Assert.All(rules, rule => Assert.Equal(11, rule.Section));
        Assert.Equal(((Signs)signs, Today), (response.Signs, response.On));
    }

    [Theory]
    [MemberData(nameof(AllSigns))]
    public void Another_sign_takes_no_step_away_and_makes_none_less_certain(int signs)
    {
        FirstResponse response = FirstResponse.For((Signs)signs, Today);
        for (int more = 0; more < 32; more++)
        {
            FirstResponse all = FirstResponse.For((Signs)(signs | more), Today);
            Assert.All(response.Steps, step =>
            {
                ResponseStep same = Assert.Single(all.Steps, other => other.Rule == step.Rule);
                Assert.True(step.Condition is not null || same.Condition is null);
            });
        }
    }

    [Theory]
    [MemberData(nameof(AllSigns))]
    public void The_number_on_the_screen_is_warned_of_when_a_support_scam_shows_and_only_then(int signs)
        => Assert.Equal(((Signs)signs).HasFlag(Signs.SupportScam) ? 1 : 0, FirstResponse.For((Signs)signs, Today).Warnings.Count);

    [Theory]
    [MemberData(nameof(AllSigns))]
    public void Every_step_says_whom_how_why_and_where_that_is_written(int signs)
    {
        foreach (ResponseStep step in FirstResponse.For((Signs)signs, Today).Steps)
        {
            Assert.Equal(step.Sources.Distinct(), step.Sources);
            Assert.All(step.Rule.Sources, source => Assert.Contains(source, step.Sources));
            Assert.All(step.Why.Sources, source => Assert.Contains(source, step.Sources));
            Assert.Equal(step.Rule == Rule.ResponseDesk ? Desk.Emergency : step.Rule == Rule.ResponseMhlw ? Desk.Mhlw : null, step.Desk);
            Assert.True(step.Desk is null || step.Desk.Contact.Text == step.Contact);
        }
    }

    // Signed on 2023-04-25; with a notice in time the first term is the last.
    [Theory]
    [InlineData(2023, 4, 24, false, false)]
    [InlineData(2023, 4, 25, true, true)]
    [InlineData(2024, 3, 31, true, true)]
    [InlineData(2024, 4, 1, true, false)]
    public void The_police_are_consulted_while_the_memorandum_is_in_force(int year, int month, int day, bool known, bool ended)
    {
        var on = new LocalDate(year, month, day);
        Memorandum noticed = Memorandum.Known.WithNotice(new LocalDate(2023, 12, 31));
        Assert.Equal(known, HasPolice(FirstResponse.For(Signs.Suspicion | Signs.SystemStopped, on)));
        Assert.Equal(ended, HasPolice(FirstResponse.For(Signs.Suspicion | Signs.SystemStopped, on, noticed)));
    }

    [Theory]
    [MemberData(nameof(AllSigns))]
    public void At_a_care_service_facility_the_police_are_left_out_and_nothing_else(int signs)
    {
        FirstResponse anywhere = FirstResponse.For((Signs)signs, Today);
        Assert.Equal(anywhere.Steps, FirstResponse.For((Signs)signs, Today, FacilityKind.Clinic).Steps);
        Assert.Equal(
            anywhere.Steps.Where(step => step.Rule != Rule.ResponsePolice),
            FirstResponse.For((Signs)signs, Today, FacilityKind.CareService).Steps);
    }

    [Theory]
    [InlineData(2022, 1, 1, "")]
    [InlineData(2022, 5, 31, "")]
    [InlineData(2022, 6, 1, "desk")]
    [InlineData(2099, 11, 30, "desk")]
    public void The_desk_is_called_from_the_first_day_of_the_scheme_on(int year, int month, int day, string steps)
        => Assert.Equal(steps, Steps(FirstResponse.For(Signs.Unsure, new LocalDate(year, month, day))));

    [Fact]
    public void What_is_no_sign_or_no_day_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstResponse.For((Signs)32, Today));
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstResponse.For((Signs)(-1), Today));
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstResponse.For(Signs.Unsure, new LocalDate(2021, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstResponse.For(Signs.Unsure, new LocalDate(2099, 12, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstResponse.For(Signs.Unsure, Today, (FacilityKind)9));
        Assert.Throws<ArgumentNullException>(() => FirstResponse.For(Signs.Unsure, Today, null!));
    }

    [Fact]
    public void The_same_signs_on_the_same_day_call_for_the_same_steps()
    {
        (FirstResponse once, FirstResponse again) = (FirstResponse.For(Signs.Suspicion, Today), FirstResponse.For(Signs.Suspicion, Today));
        Assert.NotSame(once, again);
        Assert.Equal(once, again);
        Assert.NotEqual(FirstResponse.For(Signs.Suspicion, Today), FirstResponse.For(Signs.Unsure, Today));
        Assert.Equal(
            "response.desk: JMA emergency consultation desk for cyber security, telephone 0120-179-066",
            FirstResponse.For(Signs.Unsure, Today).Steps[0].ToString());
    }

    private static bool HasPolice(FirstResponse response) => response.Steps.Any(step => step.Rule == Rule.ResponsePolice);

    private static string Steps(FirstResponse response)
        => string.Join(' ', response.Steps.Select(step => step.Rule.Id["response.".Length..] + (step.Condition is null ? "" : "?")));
}
