namespace System.Reflection
{
    /// <summary>Direction of a parameter and whether it may be left out (ECMA-335, II.23.1.13).</summary>
    [System.Flags]
    public enum ParameterAttributes
    {
        None = 0,
        In = 1,
        Out = 2,
        Lcid = 4,
        Retval = 8,
        Optional = 16,
        HasDefault = 4096,
        HasFieldMarshal = 8192,
    }
}
