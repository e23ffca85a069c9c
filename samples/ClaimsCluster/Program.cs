// Decides a file of claims in a cluster of three silos: as `jmacyber decide FILE`, byte for byte.
// dotnet run --project samples/ClaimsCluster -- FILE [DATABASE]
using System.Data.Common;
using System.Text;
using ClaimsCluster;
using JmaCyber.Rules;
using JmaCyber.Rules.Json;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("usage: ClaimsCluster FILE [DATABASE]");
    return 2;
}

// Without a database named, one is made and forgotten.
DirectoryInfo? made = args.Length == 2 ? null : Directory.CreateTempSubdirectory("claims-cluster-");
(string path, string database) = (args[0], made is null ? args[1] : Path.Combine(made.FullName, "claims.db"));
bool isSound = true;
try
{
    ClaimFile file = Read(path);
    foreach (LineProblem problem in file.Problems)
    {
        Complain($"{path}:{problem}");
    }

    using var storage = new SqliteStorage(database);
    await using LocalCluster cluster = await LocalCluster.StartAsync(3, storage);
    var sender = new ClaimsSender(cluster.Grains);

    // A message a facility, many at a time. The number of a claim is its place in the file.
    var answers = new Answer[file.Ledger.Count];
    await Parallel.ForEachAsync(file.Ledger.Index().GroupBy(one => one.Item.Facility.Id.Value, StringComparer.Ordinal), async (claims, _) =>
    {
        Answer[] ofFacility = await sender.SendAsync(claims.Key, [.. claims.Select(one => new Arrival(one.Index, ClaimJson.Write(one.Item)))]);
        foreach (((int Place, Claim Claim) one, Answer answer) in claims.Zip(ofFacility))
        {
            answers[one.Place] = answer;
        }
    });

    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    foreach ((int place, Answer answer) in answers.Index())
    {
        if (answer.Decision is { } decision)
        {
            output.WriteLine(decision);
        }
        else
        {
            Complain($"{path}: claim '{file.Ledger[place].Id}': {answer.Problem}");
        }
    }
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DbException or OrleansException or TimeoutException)
{
    Complain(exception.Message);
}
finally
{
    made?.Delete(recursive: true);
}

return isSound ? 0 : 2;

void Complain(string what)
{
    isSound = false;
    Console.Error.WriteLine(what);
}

static ClaimFile Read(string path)
{
    using FileStream stream = File.OpenRead(path);
    return ClaimFile.Read(stream);
}
