namespace ClaimsCluster;

/// <summary>Sends claims to their facilities, again and again until they are answered.</summary>
public sealed class ClaimsSender(IGrainFactory grains)
{
    private const int Attempts = 10;

    /// <summary>Sends claims of one facility.</summary>
    /// <returns>For each arrival, in their order, its decision as of now, or why it was refused.</returns>
    public async Task<Answer[]> SendAsync(string facility, Arrival[] arrivals)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await grains.GetGrain<IFacilityGrain>(facility).ReceiveAsync(arrivals);
            }
            catch (Exception) when (attempt < Attempts)
            {
                // A silo died under the message, or the database was busy; what is wrong with a claim is an answer, not an exception. Whether the claims were
                // kept nobody knows, nor has to: they count once.
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt));
            }
        }
    }
}
