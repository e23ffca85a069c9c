#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
#endif

namespace JmaCyber.Rules.Json.Compact;

/// <summary>
/// Tells the processor what will be read soon, so that it is at hand by then: of many claims hardly any is in the cache when it is looked up.
/// </summary>
/// <remarks>It reads nothing itself and changes nothing; where there is no such instruction it does nothing.</remarks>
internal static class Ahead
{
    public static void Fetch<T>(ref readonly T place)
    {
#if NET8_0_OR_GREATER
        if (Sse.IsSupported)
        {
            unsafe
            {
                Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
            }
        }
#endif
    }
}
