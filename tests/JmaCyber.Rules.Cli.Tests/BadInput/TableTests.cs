using System.Text;
using JmaCyber.Rules.Json;

namespace JmaCyber.Rules.Cli.Tests.BadInput;

/// <summary>Claims as a table: the same claims as in JSON, under English or Japanese names, in any order.</summary>
public sealed class TableTests
{
    private const string Header = "id,facilityId,facilityKind,category,memberFrom,relation,incident,occurredOn,"
        + "applicationForm,mhlwReport,mhlwEvidence,claimedOn";
    private const string Row = "A,F-1,clinic,a1,2015-04-01,opens,cyberAttack,2024-02-10,2024-03-04,2024-03-05,telephoneForm,2024-03-01";

    private static readonly string InJson = """
        {"id":"A","facility":{"id":"F-1","kind":"clinic"},"member":{"category":"a1","from":"2015-04-01","relation":"opens"},
        "incident":{"kind":"cyberAttack","occurredOn":"2024-02-10"},
        "documents":[{"kind":"applicationForm","receivedOn":"2024-03-04"},{"kind":"mhlwReport","evidence":"telephoneForm","receivedOn":"2024-03-05"}],
        "claimedOn":"2024-03-01"}
        """;

    private static readonly string Full = """
        {"id":"A","facility":{"id":"F-1","kind":"hospital"},
        "member":{"category":"a1","from":"2015-04-01","until":"2030-01-01","procedurePending":true,"relation":"opensAndManages"},
        "incident":{"kind":"cyberAttack","occurredOn":"2024-02-10","insiderCrime":"underInvestigation","attack":"systemUnavailable","personalDataLeaked":true,
        "operations":[{"date":"2024-02-10","status":"closed"},{"date":"2024-02-12","status":"closed"},{"date":"2024-02-13","status":"newPatientsStopped"},
        {"date":"2024-02-14","status":"partlyOpen"},{"date":"2024-02-11","status":"regularHoliday"}]},
        "documents":[{"kind":"applicationForm","receivedOn":"2024-03-04"},{"kind":"mhlwReport","evidence":"emailPrintout","receivedOn":"2024-03-05"},
        {"kind":"jmaReport","receivedOn":"2024-03-06"},{"kind":"closureCertificate","issuer":"localAssociation","receivedOn":"2024-03-07"},
        {"kind":"ppcReport","recurrencePrevention":true,"individualsNotified":false,"receivedOn":"2024-03-08"}],"claimedOn":"2024-03-01"}
        """;

    public static TheoryData<string> Tables =>
    [
        $"{Header}\n{Row}\n",
        $"\uFEFF{Header}\r\n{Row}",
        $"{Header.Replace(',', ';')}\n{Row.Replace(',', ';')}\n",
        $"{Header.Replace(',', '\t')}\n{Row.Replace(',', '\t')}\n",
        $"\n{Header}\n\n,,,,,,,,,,,\n{Row}\n",
        $"{Header}\n{Row.Replace('-', '/').Replace("F/1", "F-1", StringComparison.Ordinal).Replace("/0", "/", StringComparison.Ordinal)}\n",
        $"{Reversed(Header)}\n{Reversed(Row)}\n",
        $"{Quoted(Header)}\n{Quoted(Row)}\n",
        "請求番号,施設番号,施設区分,会員区分,会員開始日,開設管理,事由,事由発生日,申請書,厚労省報告,厚労省報告の形,請求日,備考".Replace(",備考", "", StringComparison.Ordinal)
            + "\nA,F-1,診療所,A①,2015/4/1,開設,サイバー攻撃,2024/2/10,2024/3/4,2024/3/5,電話,2024/3/1\n",
        $"{Header},personalDataLeaked,会員終了日,closed\n{Row},,,\n",
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_row_is_the_claim_that_it_would_be_in_JSON(string table)
    {
        ConsoleRun run = ConsoleRun.Reading(table, "decide", "-", "--input", "csv", "--explain");

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.Equal(ConsoleRun.Reading(InJson.ReplaceLineEndings(""), "decide", "-", "--explain").Output, run.Output);
    }

    [Theory]
    [InlineData(
        "id,facilityId,facilityKind,category,memberFrom,memberUntil,procedurePending,relation,incident,occurredOn,insiderCrime,attack,personalDataLeaked,"
        + "closed,newPatientsStopped,partlyOpen,regularHoliday,applicationForm,mhlwReport,mhlwEvidence,jmaReport,closureCertificate,certificateIssuer,ppcReport,"
        + "recurrencePrevention,individualsNotified,claimedOn",
        "A,F-1,hospital,a1,2015-04-01,2030-01-01,true,opensAndManages,cyberAttack,2024-02-10,underInvestigation,systemUnavailable,1,2024-02-10 2024-02-12,"
        + "2024-02-13,2024-02-14,2024-02-11,2024-03-04,2024-03-05,emailPrintout,2024-03-06,2024-03-07,localAssociation,2024-03-08,true,0,2024-03-01")]
    [InlineData(
        "請求番号;施設番号;施設区分;会員区分;会員開始日;会員終了日;手続中;開設管理;事由;事由発生日;内部犯罪;攻撃の種類;個人情報漏えい;休業日;"
        + "新患停止日;一部診療日;休診日;申請書;厚労省報告;厚労省報告の形;日医報告;休業証明書;証明書の発行者;委員会報告;"
        + "再発防止策;本人通知;請求日",
        "A;F-1;病院;A①;2015/4/1;2030/1/1;はい;開設・管理;サイバー攻撃;2024/2/10;調査中;システム停止;はい;\"2024/2/10;2024/2/12\";"
        + "2024/2/13;2024/2/14;2024/2/11;2024/3/4;2024/3/5;メール;2024/3/6;2024/3/7;郡市区等医師会;2024/3/8;はい;いいえ;2024/3/1")]
    public void Every_column_says_what_its_member_says(string header, string row)
    {
        ConsoleRun run = ConsoleRun.Reading($"{header}\n{row}", "decide", "-", "--input", "csv", "--explain");

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.Equal(ConsoleRun.Reading(Full.ReplaceLineEndings(""), "decide", "-", "--explain").Output, run.Output);
    }

    [Theory]
    [InlineData("facilityKind", "病院", "hospital")]
    [InlineData("facilityKind", "診療所", "clinic")]
    [InlineData("facilityKind", "介護", "careService")]
    [InlineData("category", "A①", "a1")]
    [InlineData("category", "その他", "other")]
    [InlineData("relation", "開設", "opens")]
    [InlineData("relation", "管理", "manages")]
    [InlineData("relation", "開設・管理", "opensAndManages")]
    [InlineData("relation", "なし", "none")]
    [InlineData("incident", "サイバー攻撃", "cyberAttack")]
    [InlineData("incident", "個人情報漏えい", "dataLeak")]
    [InlineData("incident", "不審なメッセージ", "suspiciousMessage")]
    [InlineData("incident", "不明", "undetermined")]
    [InlineData("insiderCrime", "なし", "none")]
    [InlineData("insiderCrime", "あり", "confirmed")]
    [InlineData("insiderCrime", "調査中", "underInvestigation")]
    [InlineData("attack", "マルウェア感染", "malwareInfection")]
    [InlineData("attack", "不正アクセス", "unauthorizedAccess")]
    [InlineData("attack", "システム停止", "systemUnavailable")]
    [InlineData("attack", "その他", "other")]
    [InlineData("mhlwEvidence", "報告書", "writtenReport")]
    [InlineData("mhlwEvidence", "電話", "telephoneForm")]
    [InlineData("mhlwEvidence", "メール", "emailPrintout")]
    [InlineData("certificateIssuer", "都道府県医師会", "prefecturalAssociation")]
    [InlineData("certificateIssuer", "郡市区等医師会", "localAssociation")]
    public void A_Japanese_name_is_the_value_of_the_contract(string column, string japanese, string value)
    {
        string header = $"{Header},insiderCrime,attack,closureCertificate,certificateIssuer";
        string[] cells = $"{Row},,,2024-03-06,localAssociation".Split(',');
        int place = Array.IndexOf(header.Split(','), column);

        cells[place] = japanese;
        Claim one = Read($"{header}\n{string.Join(',', cells)}");
        cells[place] = value;

        Assert.Equal(Read($"{header}\n{string.Join(',', cells)}"), one);
        Assert.Contains($"\"{value}\"", ClaimJson.Write(one), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".tsv")]
    [InlineData(".CSV")]
    public void A_file_is_a_table_by_its_name(string extension)
    {
        string file = Path.ChangeExtension(Path.GetTempFileName(), extension);
        try
        {
            File.WriteAllText(file, $"{Header}\n{Row}\n");

            Assert.Equal(ExitCode.Done, ConsoleRun.Of("decide", file).Exit);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_rows_of_a_facility_are_its_ledger()
    {
        ConsoleRun run = ConsoleRun.Reading(
            $"{Header}\n{Row}\n{Row.Replace("A,", "B,", StringComparison.Ordinal).Replace("2024-02-10", "2024-02-20", StringComparison.Ordinal)}\n",
            "decide", "-", "--input", "csv");

        Assert.Equal(["payable", "notPayable"], run.OutputLines.Select(line => line.Split("\"outcome\":\"")[1].Split('"')[0]));
    }

    [Fact]
    public void A_quoted_cell_may_hold_a_quotation_mark_a_separator_and_a_line_break()
    {
        // An id may hold no line break: the row begins on line 2, and the next one on line 4.
        ConsoleRun run = ConsoleRun.Reading(
            $"{Header}\n\"a\nb\"{Row[1..]}\n\"x,\"\"y\"\"\"{Row[1..]}\n\"\"{Row[1..]}", "decide", "-", "--input", "csv", "--lang", "en");

        Assert.StartsWith("{\"claim\":\"x,\\\"y\\\"\",", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.StartsWith("-:2: id: holds a control character", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("-:5: id: is missing", run.ErrorLines[1], StringComparison.Ordinal);
    }

    private static Claim Read(string table)
    {
        ClaimFile file = ClaimFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), ClaimFormat.Table);
        Assert.Empty(file.Problems);
        return Assert.Single(file.Ledger);
    }

    private static string Reversed(string line) => string.Join(',', line.Split(',').Reverse());

    private static string Quoted(string line) => string.Join(',', line.Split(',').Select(cell => $"\"{cell}\""));
}
