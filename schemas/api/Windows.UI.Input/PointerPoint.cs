using Windows.Foundation;

namespace Windows.UI.Input
{
    /// <summary>Where the pointer is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.input.pointerpoint"/>
    public sealed class PointerPoint
    {
        private extern PointerPoint();
        public extern uint FrameId { get; }
        public extern bool IsInContact { get; }
        public extern uint PointerId { get; }
        public extern Point Position { get; }
        public extern PointerPointProperties Properties { get; }
        public extern Point RawPosition { get; }
        public extern ulong Timestamp { get; }
        public static extern PointerPoint GetCurrentPoint(uint pointerId);
    }
}
