namespace Windows.UI.Xaml.Controls
{
    /// <summary>What can stand in a command bar.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.icommandbarelement"/>
    public interface ICommandBarElement
    {
        bool IsCompact { get; set; }
    }
}
