namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Where a slider comes to rest.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.slidersnapsto"/>
    public enum SliderSnapsTo
    {
        StepValues = 0,
        Ticks = 1,
    }
}
