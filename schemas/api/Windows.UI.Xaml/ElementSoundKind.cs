namespace Windows.UI.Xaml
{
    /// <summary>A sound of controls.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.elementsoundkind"/>
    public enum ElementSoundKind
    {
        Focus,
        Invoke,
        Show,
        Hide,
        MovePrevious,
        MoveNext,
        GoBack,
    }
}
