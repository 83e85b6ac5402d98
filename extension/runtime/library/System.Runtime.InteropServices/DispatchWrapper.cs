namespace System.Runtime.InteropServices
{
    /// <summary>An object that goes to COM as an IDispatch.</summary>
    public sealed class DispatchWrapper
    {
        public DispatchWrapper(object obj)
        {
            WrappedObject = obj;
        }
        public object WrappedObject { get; private set; }
    }
}
