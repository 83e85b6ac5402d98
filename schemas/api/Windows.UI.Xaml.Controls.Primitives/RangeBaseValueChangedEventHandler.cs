namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Receives the new value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.rangebasevaluechangedeventhandler"/>
    public delegate void RangeBaseValueChangedEventHandler(object sender, RangeBaseValueChangedEventArgs e);
}
