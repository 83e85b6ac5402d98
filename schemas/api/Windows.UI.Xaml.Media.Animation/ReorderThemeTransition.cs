namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Items of a list change places.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.reorderthemetransition"/>
    public sealed class ReorderThemeTransition : Transition
    {
        public extern ReorderThemeTransition();
    }
}
