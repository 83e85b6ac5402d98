namespace System.Xml.Serialization
{
    /// <summary>Leaves a member out.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false)]
    public class XmlIgnoreAttribute : Attribute
    {
    }
}
