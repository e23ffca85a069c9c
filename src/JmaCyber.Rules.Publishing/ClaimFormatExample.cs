namespace JmaCyber.Rules.Publishing;

/// <summary>The claim that the page on the format shows, in JSON and as a table.</summary>
internal static class ClaimFormatExample
{
    public const string Json = """
        {
          "id": "2024-0001",
          "facility": { "id": "F-13-00042", "kind": "clinic" },
          "member": {
            "category": "a1", "from": "2015-04-01", "until": null,
            "procedurePending": false, "relation": "opensAndManages"
          },
          "incident": {
            "kind": "cyberAttack", "occurredOn": "2024-02-10", "insiderCrime": "none",
            "attack": "malwareInfection", "personalDataLeaked": true,
            "operations": [
              { "date": "2024-02-10", "status": "closed" },
              { "date": "2024-02-11", "status": "newPatientsStopped" },
              { "date": "2024-02-12", "status": "regularHoliday" }
            ]
          },
          "documents": [
            { "kind": "applicationForm", "receivedOn": "2024-03-04" },
            { "kind": "mhlwReport", "evidence": "telephoneForm", "receivedOn": "2024-03-04" },
            { "kind": "closureCertificate", "issuer": "localAssociation", "receivedOn": "2024-03-18" }
          ],
          "claimedOn": "2024-03-04",
          "priorClaims": [
            { "claimedOn": "2022-09-01", "occurredOn": "2022-08-20", "payment": "dataLeak", "outcome": "payable" }
          ]
        }
        """;

    private const string Columns = "id,facilityId,facilityKind,category,memberFrom,relation,incident,occurredOn,attack,personalDataLeaked," +
        "closed,newPatientsStopped,regularHoliday,applicationForm,mhlwReport,mhlwEvidence,closureCertificate,certificateIssuer,claimedOn";

    private const string JapaneseColumns = "請求番号,施設番号,施設区分,会員区分,会員開始日,開設管理,事由,事由発生日,攻撃の種類,個人情報漏えい," +
        "休業日,新患停止日,休診日,申請書,厚労省報告,厚労省報告の形,休業証明書,証明書の発行者,請求日";

    public const string Table = Columns + "\n" + "2024-0001,F-13-00042,clinic,a1,2015-04-01,opensAndManages,cyberAttack,2024-02-10,malwareInfection,true," +
        "2024-02-10,2024-02-11,2024-02-12,2024-03-04,2024-03-04,telephoneForm,2024-03-18,localAssociation,2024-03-04";

    public const string JapaneseTable = JapaneseColumns + "\n" + "2024-0001,F-13-00042,診療所,A①,2015-04-01,開設・管理,サイバー攻撃,2024-02-10,マルウェア感染,はい," +
        "2024-02-10,2024-02-11,2024-02-12,2024-03-04,2024-03-04,電話,2024-03-18,郡市区等医師会,2024-03-04";
}
