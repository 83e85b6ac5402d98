namespace System.ComponentModel
{
    /// <summary>Handles the coming change of a property.</summary>
    public delegate void PropertyChangingEventHandler(object sender, PropertyChangingEventArgs e);
}
