namespace System.Runtime.InteropServices
{
    /// <summary>How a native function is called.</summary>
    public enum CallingConvention
    {
        Winapi = 1,
        Cdecl = 2,
        StdCall = 3,
        ThisCall = 4,
        FastCall = 5,
    }
}
