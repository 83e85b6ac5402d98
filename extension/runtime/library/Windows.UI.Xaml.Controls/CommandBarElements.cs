using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The commands of a bar; the bar itself, which watches them in Windows, draws nothing here.</summary>
    internal sealed class CommandBarElements : ObservableVectorBase<ICommandBarElement>
    {
    }
}
