namespace System.Runtime.InteropServices
{
    /// <summary>An object that goes to COM as an IUnknown.</summary>
    public sealed class UnknownWrapper
    {
        public UnknownWrapper(object obj)
        {
            WrappedObject = obj;
        }
        public object WrappedObject { get; private set; }
    }
}
