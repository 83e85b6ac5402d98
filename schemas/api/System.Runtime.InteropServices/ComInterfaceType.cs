namespace System.Runtime.InteropServices
{
    /// <summary>The kind of a COM interface.</summary>
    public enum ComInterfaceType
    {
        InterfaceIsDual = 0,
        InterfaceIsIUnknown = 1,
        InterfaceIsIDispatch = 2,
        InterfaceIsIInspectable = 3,
    }
}
