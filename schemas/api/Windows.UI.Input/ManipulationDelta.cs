using Windows.Foundation;

namespace Windows.UI.Input
{
    /// <summary>What fingers have changed: place, angle and size.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.input.manipulationdelta"/>
    public struct ManipulationDelta
    {
        public Point Translation;
        public float Scale;
        public float Rotation;
        public float Expansion;
    }
}
