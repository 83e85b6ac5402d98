namespace System.Runtime.InteropServices
{
    /// <summary>How a value is passed to native code.</summary>
    public enum UnmanagedType
    {
        Bool = 2,
        I1 = 3,
        U1 = 4,
        I2 = 5,
        U2 = 6,
        I4 = 7,
        U4 = 8,
        I8 = 9,
        U8 = 10,
        R4 = 11,
        R8 = 12,
        BStr = 19,
        LPStr = 20,
        LPWStr = 21,
        LPTStr = 22,
        ByValTStr = 23,
        IUnknown = 25,
        Struct = 27,
        Interface = 28,
        ByValArray = 30,
        SysInt = 31,
        SysUInt = 32,
        FunctionPtr = 38,
        LPArray = 42,
        LPStruct = 43,
        Error = 45,
        IInspectable = 46,
        HString = 47,
    }
}
