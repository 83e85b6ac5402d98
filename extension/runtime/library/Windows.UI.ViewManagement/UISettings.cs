using System;
using Windows.Foundation;
using Windows.UI.Xaml;

namespace Windows.UI.ViewManagement
{
    /// <summary>How the user wants Windows to look. Here nobody changes it: no event is raised.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.uisettings"/>
    public sealed class UISettings
    {
        public UISettings()
        {
        }

        public bool AdvancedEffectsEnabled
        {
            get { return true; }
        }

        public bool AnimationsEnabled
        {
            get { return true; }
        }

        public uint CaretBlinkRate
        {
            get { return 530; }
        }

        public bool CaretBrowsingEnabled
        {
            get { return false; }
        }

        public uint DoubleClickTime
        {
            get { return 500; }
        }

        public HandPreference HandPreference
        {
            get { return HandPreference.RightHanded; }
        }

        public uint MessageDuration
        {
            get { return 5; }
        }

        public uint MouseHoverTime
        {
            get { return 400; }
        }

        public double TextScaleFactor
        {
            get { return 1; }
        }

        public event TypedEventHandler<UISettings, object> AdvancedEffectsEnabledChanged;
        public event TypedEventHandler<UISettings, object> ColorValuesChanged;
        public event TypedEventHandler<UISettings, object> TextScaleFactorChanged;

        public Color GetColorValue(UIColorType desiredColor)
        {
            switch (desiredColor)
            {
                case UIColorType.Background: return Of("SystemAltHighColor");
                case UIColorType.Foreground: return Of("SystemBaseHighColor");
                case UIColorType.Accent: return Of("SystemAccentColor");
                case UIColorType.Complement: throw new ArgumentException("Value does not fall within the expected range.");
                default: return Of(desiredColor.ToString().Replace("Accent", "SystemAccentColor"));
            }
        }

        private static Color Of(string name)
        {
            var color = ThemeResources.ColorOf(name, false);
            if (color < 0) throw new ArgumentException("Value does not fall within the expected range.");
            return Color.FromNumber((uint)color);
        }
    }
}
