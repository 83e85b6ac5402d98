namespace System
{
    /// <summary>Says where an attribute may stand.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class AttributeUsageAttribute : Attribute
    {
        public AttributeUsageAttribute(AttributeTargets validOn)
        {
            ValidOn = validOn;
            Inherited = true;
        }
        public AttributeTargets ValidOn { get; private set; }
        public bool AllowMultiple { get; set; }
        public bool Inherited { get; set; }
    }
}
