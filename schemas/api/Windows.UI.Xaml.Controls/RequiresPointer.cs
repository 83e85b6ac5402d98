namespace Windows.UI.Xaml.Controls
{
    /// <summary>When a pointer is shown for a gamepad.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.requirespointer"/>
    public enum RequiresPointer
    {
        Never = 0,
        WhenEngaged = 1,
        WhenFocused = 2,
    }
}
