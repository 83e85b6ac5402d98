using Windows.Foundation;

namespace Windows.UI.Input
{
    /// <summary>How fast fingers move.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.input.manipulationvelocities"/>
    public struct ManipulationVelocities
    {
        public Point Linear;
        public float Angular;
        public float Expansion;
    }
}
