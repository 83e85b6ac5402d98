namespace Windows.UI.Xaml.Media
{
    /// <summary>Moves, turns and scales.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.transform"/>
    public class Transform : GeneralTransform
    {
        protected extern Transform();
    }
}
