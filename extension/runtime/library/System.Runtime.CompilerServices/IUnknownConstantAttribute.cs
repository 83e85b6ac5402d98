namespace System.Runtime.CompilerServices
{
    /// <summary>An optional parameter without a default gets a null of IUnknown.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
    public sealed class IUnknownConstantAttribute : Attribute
    {
    }
}
