namespace Windows.UI.Xaml.Input
{
    /// <summary>A finger, a pen or a mouse.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.pointer"/>
    public sealed class Pointer
    {
        private extern Pointer();
        public extern bool IsInContact { get; }
        public extern bool IsInRange { get; }
        public extern uint PointerId { get; }
    }
}
