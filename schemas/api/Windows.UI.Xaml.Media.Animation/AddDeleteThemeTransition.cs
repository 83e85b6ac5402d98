namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Children are added and taken away.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.adddeletethemetransition"/>
    public sealed class AddDeleteThemeTransition : Transition
    {
        public extern AddDeleteThemeTransition();
    }
}
