//! Parts of the world, as far as the public is told where an object may be from.

text_enum!(
    /// A likely region. Subregions of the United Nations' standard M49; the
    /// Americas and the Pacific islands as people name them, and none so small
    /// that it would name a country.
    Region {
        /// Denmark, Ireland, Latvia, the United Kingdom and others.
        NorthernEurope = "northern-europe",
        /// Austria, France, Germany, the Netherlands and others.
        WesternEurope = "western-europe",
        /// Greece, Italy, Portugal, Serbia, Spain and others.
        SouthernEurope = "southern-europe",
        /// Bulgaria, Poland, Romania, Ukraine and others.
        EasternEurope = "eastern-europe",
        /// Canada, the United States and others.
        NorthernAmerica = "northern-america",
        /// From Mexico to Panama.
        CentralAmerica = "central-america",
        /// The islands of the Caribbean.
        Caribbean = "caribbean",
        /// From Colombia to Chile.
        SouthAmerica = "south-america",
        /// From Morocco to Sudan.
        NorthernAfrica = "northern-africa",
        /// From Senegal to Nigeria.
        WesternAfrica = "western-africa",
        /// From Chad to Angola.
        MiddleAfrica = "middle-africa",
        /// From Ethiopia to Mozambique.
        EasternAfrica = "eastern-africa",
        /// Botswana, South Africa and others.
        SouthernAfrica = "southern-africa",
        /// From Türkiye to Yemen.
        WesternAsia = "western-asia",
        /// From Kazakhstan to Tajikistan.
        CentralAsia = "central-asia",
        /// From Iran to Bangladesh.
        SouthernAsia = "southern-asia",
        /// China, Japan, Korea and others.
        EasternAsia = "eastern-asia",
        /// From Myanmar to Indonesia.
        SouthEasternAsia = "south-eastern-asia",
        /// Australia and New Zealand.
        AustraliaNewZealand = "australia-new-zealand",
        /// Melanesia, Micronesia and Polynesia.
        PacificIslands = "pacific-islands",
    }
);
