namespace Windows.UI.Input
{
    /// <summary>What the pointer does.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.input.pointerpointproperties"/>
    public sealed class PointerPointProperties
    {
        private extern PointerPointProperties();
        public extern bool IsInRange { get; }
        public extern bool IsLeftButtonPressed { get; }
        public extern bool IsMiddleButtonPressed { get; }
        public extern bool IsPrimary { get; }
        public extern bool IsRightButtonPressed { get; }
        public extern bool IsXButton1Pressed { get; }
        public extern bool IsXButton2Pressed { get; }
        public extern int MouseWheelDelta { get; }
        public extern float Pressure { get; }
    }
}
