namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something is under way.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.progressring"/>
    public sealed class ProgressRing : Control
    {
        public extern ProgressRing();
        public extern bool IsActive { get; set; }
        public static extern DependencyProperty IsActiveProperty { get; }
    }
}
