namespace System.Runtime.Serialization
{
    /// <summary>Whether types are named in what is written.</summary>
    public enum EmitTypeInformation
    {
        AsNeeded,
        Always,
        Never,
    }
}
