using System.Collections.Generic;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.Globalization;
using Windows.System.Profile;
using Windows.System.UserProfile;
using Windows.UI.Core;

namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>For whom resources are looked up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcecontext"/>
    public sealed class ResourceContext
    {
        private static readonly Dictionary<string, string> global = new Dictionary<string, string>();
        private static ResourceContext ofView;

        public ResourceContext()
        {
            Reset();
        }

        /// <summary>The first one that has a text gives it.</summary>
        public IReadOnlyList<string> Languages
        {
            get { return QualifierValues["Language"].Split(';'); }
            set { QualifierValues["Language"] = string.Join(";", value); }
        }

        public IObservableMap<string, string> QualifierValues { get; } = new Qualifiers();

        /// <summary>Only on the thread of a window; a background task asks for the other.</summary>
        public static ResourceContext GetForCurrentView()
        {
            if (CoreWindow.GetForCurrentThread() == null) throw WindowsError.Refuse("resources-without-view");
            return ofView ?? (ofView = new ResourceContext());
        }

        public static ResourceContext GetForViewIndependentUse()
        {
            return new ResourceContext();
        }

        public static void ResetGlobalQualifierValues()
        {
            global.Clear();
        }

        /// <summary>For all contexts from now on, until they are reset with nothing set.</summary>
        public static void SetGlobalQualifierValue(string key, string value)
        {
            global[key] = value;
            if (ofView != null) ofView.QualifierValues[key] = value;
            ResourceManager.Current.DefaultContext.QualifierValues[key] = value;
        }

        public ResourceContext Clone()
        {
            var clone = new ResourceContext();
            foreach (var pair in QualifierValues) clone.QualifierValues[pair.Key] = pair.Value;
            return clone;
        }

        /// <summary>As the device and its user are.</summary>
        public void Reset()
        {
            QualifierValues["Language"] = string.Join(";", ApplicationLanguages.Languages);
            QualifierValues["Contrast"] = "standard";
            QualifierValues["Scale"] = "100";
            QualifierValues["HomeRegion"] = GlobalizationPreferences.HomeGeographicRegion;
            QualifierValues["TargetSize"] = "256";
            QualifierValues["LayoutDirection"] = "LTR";
            QualifierValues["Theme"] = "light";
            QualifierValues["DeviceFamily"] = AnalyticsInfo.VersionInfo.DeviceFamily.Substring("Windows.".Length);
            foreach (var pair in global) QualifierValues[pair.Key] = pair.Value;
        }

        public void Reset(IEnumerable<string> qualifierNames)
        {
            var fresh = new ResourceContext();
            foreach (var name in qualifierNames) QualifierValues[name] = fresh.QualifierValues[name];
        }

        private sealed class Qualifiers : ObservableMapBase<string>
        {
        }
    }
}
