namespace Newtonsoft.Json
{
    /// <summary>Which members of a class take part.</summary>
    public enum MemberSerialization
    {
        OptOut,
        OptIn,
        Fields,
    }
}
