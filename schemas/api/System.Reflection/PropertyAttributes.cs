namespace System.Reflection
{
    /// <summary>What metadata says of a property (ECMA-335, II.23.1.14).</summary>
    [System.Flags]
    public enum PropertyAttributes
    {
        None = 0,
        SpecialName = 512,
        RTSpecialName = 1024,
        HasDefault = 4096,
    }
}
