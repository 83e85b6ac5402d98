namespace Windows.UI.Xaml.Controls
{
    /// <summary>Whether text is forced to capitals.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.charactercasing"/>
    public enum CharacterCasing
    {
        Normal = 0,
        Lower = 1,
        Upper = 2,
    }
}
