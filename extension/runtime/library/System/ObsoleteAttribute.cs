namespace System
{
    /// <summary>Marks what should no longer be used.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field
        | AttributeTargets.Event | AttributeTargets.Delegate)]
    public sealed class ObsoleteAttribute : Attribute
    {
        public ObsoleteAttribute()
        {
        }
        public ObsoleteAttribute(string message)
        {
            Message = message;
        }
        public ObsoleteAttribute(string message, bool isError)
        {
            Message = message;
            IsError = isError;
        }
        public string Message { get; private set; }
        public bool IsError { get; private set; }
    }
}
