namespace System
{
    /// <summary>Says whether an element keeps to the common language rules.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class CLSCompliantAttribute : Attribute
    {
        public CLSCompliantAttribute(bool isCompliant)
        {
            IsCompliant = isCompliant;
        }
        public bool IsCompliant { get; private set; }
    }
}
